package policyfunds.gateway.province;

import io.smallrye.common.annotation.RunOnVirtualThread;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import policyfunds.gateway.joined.Question;
import policyfunds.kernel.access.Role;
import policyfunds.kernel.region.RegionCode;

/** The fund as the province sees it. */
@Path("/api/v1/province")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed(Role.READER)
@RunOnVirtualThread
@Tag(name = "province", description = "The fund as the province sees it 全省")
public class ProvinceResource {

  private final ProvinceService province;
  private final RegionCode ownProvince;

  ProvinceResource(
      ProvinceService province, @ConfigProperty(name = "policyfunds.province") String ownProvince) {
    this.province = province;
    this.ownProvince = RegionCode.of(ownProvince);
  }

  @GET
  @Operation(
      summary = "The whole fund",
      description =
          "By kind of recipient and by direction, the numbered items with their printed amounts, and"
              + " the province's own goals.")
  public ProvinceView getProvince(@BeanParam Question question) {
    return province.province(ownProvince, question);
  }
}
