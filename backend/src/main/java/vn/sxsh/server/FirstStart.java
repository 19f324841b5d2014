package vn.sxsh.server;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import org.jboss.logging.Logger;
import vn.sxsh.assessment.criteria.ShippedCriteriaService;
import vn.sxsh.assessment.demo.SampleAssessmentService;
import vn.sxsh.facility.demo.SampleRegistryService;
import vn.sxsh.outreach.demo.SampleCourseService;
import vn.sxsh.outreach.demo.SampleOutreachService;
import vn.sxsh.outreach.demo.SampleSurveyService;
import vn.sxsh.plan.imports.job.PlanImportService;
import vn.sxsh.reference.ReferenceLoader;
import vn.sxsh.reference.boundary.SampleBoundaryService;
import vn.sxsh.shared.config.Mode;
import vn.sxsh.shared.config.SxshConfig;

/**
 * Brings what the program ships into an empty database, in the order in which one thing needs
 * another. A later start finds everything there and writes nothing.
 */
@ApplicationScoped
public class FirstStart {

  private static final Logger LOG = Logger.getLogger(FirstStart.class);

  private final ReferenceLoader reference;
  private final ShippedCriteriaService criteria;
  private final PlanImportService plans;
  private final SampleRegistryService facilities;
  private final SampleOutreachService outreach;
  private final SampleSurveyService surveys;
  private final SampleCourseService courses;
  private final SampleAssessmentService assessments;
  private final SampleBoundaryService boundaries;
  private final FirstAccounts accounts;
  private final SxshConfig config;

  FirstStart(
      ReferenceLoader reference,
      ShippedCriteriaService criteria,
      PlanImportService plans,
      SampleRegistryService facilities,
      SampleOutreachService outreach,
      SampleSurveyService surveys,
      SampleCourseService courses,
      SampleAssessmentService assessments,
      SampleBoundaryService boundaries,
      FirstAccounts accounts,
      SxshConfig config) {
    this.reference = reference;
    this.criteria = criteria;
    this.plans = plans;
    this.facilities = facilities;
    this.outreach = outreach;
    this.surveys = surveys;
    this.courses = courses;
    this.assessments = assessments;
    this.boundaries = boundaries;
    this.accounts = accounts;
    this.config = config;
  }

  @ActivateRequestContext
  void onStart(@Observes StartupEvent started) {
    accounts.check();
    int rows = reference.load();
    if (rows > 0) {
      LOG.infof("Loaded %d rows of reference data", rows);
    }
    if (criteria.load()) {
      LOG.info("Loaded the criteria of the quick scan");
    }
    if (plans.loadShipped()) {
      LOG.info("Imported the plan of the province");
    }
    if (config.mode() == Mode.DEMONSTRATION && config.sampleRegistry()) {
      int made = facilities.load();
      if (made > 0) {
        LOG.infof("Made up %d facilities to try the program with", made);
      }
      int held = outreach.load();
      if (held > 0) {
        LOG.infof("Made up %d activities to inform and train them", held);
      }
      int asked = surveys.load();
      if (asked > 0) {
        LOG.infof("Made up %d answers to the awareness survey", asked);
      }
      int taught = courses.load();
      if (taught > 0) {
        LOG.infof("Made up %d courses of officers", taught);
      }
      int scanned = assessments.load();
      if (scanned > 0) {
        LOG.infof("Made up %d quick scans of facilities", scanned);
      }
      int drawn = boundaries.load();
      if (drawn > 0) {
        LOG.infof("Drew a schematic map of %d communes", drawn);
      }
    }
    accounts.ensure();
  }
}
