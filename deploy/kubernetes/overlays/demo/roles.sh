# Read by the image's own start when the data directory is new.
for database in allocation task performance; do
  owner=${database^^}_OWNER_PASSWORD application=${database^^}_APPLICATION_PASSWORD
  psql --username postgres --no-psqlrc --quiet -v "database=$database" \
    -v "owner_password=${!owner}" -v "application_password=${!application}" \
    -f /etc/policy-funds/roles.sql
done
