# Read by the image's own start when the data directory is new.
for database in allocation task performance; do
  owner=${database^^}_OWNER_PASSWORD application=${database^^}_APPLICATION_PASSWORD
  OWNER_PASSWORD=${!owner} APPLICATION_PASSWORD=${!application} \
    psql --username postgres --no-psqlrc --quiet -v "database=$database" -f /etc/policy-funds/roles.sql
done
