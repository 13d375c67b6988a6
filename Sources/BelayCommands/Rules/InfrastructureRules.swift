import BelayModel

/// Terraform, Kubernetes and their kin.
enum InfrastructureRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "infra.destroy", ruling: .deny, severity: .critical,
      reason: "destroys running infrastructure",
      advice: "`plan -destroy` shows what would go; let a person apply it",
      program: "terraform|tofu|terragrunt|pulumi|cdk|cdktf|sam|sls|serverless|vagrant|eksctl",
      command: "destroy|delete|remove|down|destroy-all",
      when: "",
      match: """
        terraform destroy
        terraform -chdir=prod destroy -auto-approve
        pulumi destroy --yes
        cdk destroy
        """,
      notMatch: """
        terraform plan
        terraform plan -destroy
        pulumi preview
        """),
    BuiltInRule(
      id: "infra.apply", ruling: .ask, severity: .high,
      reason: "changes running infrastructure",
      advice: "`plan` or `preview` shows what would change",
      program: """
        terraform|tofu|terragrunt|pulumi|cdk|cdktf|sam|sls|serverless|ansible-playbook|nomad|\
        packer|sst|eksctl
        """,
      command: "apply|up|update|deploy|apply-all|create|scale|upgrade|drain|set|replace",
      when: "",
      match: """
        terraform apply
        terraform apply -auto-approve
        pulumi up -y
        cdk deploy
        """,
      notMatch: """
        terraform plan
        terraform init
        terraform validate
        terraform fmt
        """),
    BuiltInRule(
      id: "infra.run-all", ruling: .ask, severity: .critical,
      reason: "changes or destroys running infrastructure",
      advice: "`run-all plan` shows what would change",
      program: "terragrunt",
      command: "run-all|run",
      when: ":apply|destroy|import|taint|state",
      match: "terragrunt run-all destroy",
      notMatch: "terragrunt run-all plan"),
    BuiltInRule(
      id: "infra.state", ruling: .ask, severity: .high,
      reason: "changes what terraform knows of the infrastructure",
      advice: nil,
      program: "terraform|tofu|terragrunt",
      command: "state rm|mv|push|replace-provider",
      when: "",
      match: "terraform state rm aws_instance.a",
      notMatch: """
        terraform state list
        terraform state show a
        """),
    BuiltInRule(
      id: "infra.taint", ruling: .ask, severity: .medium,
      reason: "changes what terraform knows of the infrastructure",
      advice: nil,
      program: "terraform|tofu|terragrunt",
      command: "taint|force-unlock|import",
      when: "",
      match: """
        terraform taint aws_instance.a
        terraform force-unlock 123
        """,
      notMatch: """
        terraform show
        terraform workspace list
        """),
    BuiltInRule(
      id: "infra.ad-hoc", ruling: .ask, severity: .medium,
      reason: "runs a command on many machines",
      advice: "`--check` shows what would change",
      program: "ansible",
      command: "",
      when: """
        -a|--args !--check|--list-hosts|--syntax-check
        -m|--module-name=command|shell|raw|script|copy|file|apt|yum|service|systemd|user|reboot
        """,
      match: "ansible all -b -m shell -a reboot",
      notMatch: "ansible all -m ping"),
    BuiltInRule(
      id: "infra.image-build", ruling: .ask, severity: .medium,
      reason: "builds images in an account and publishes them",
      advice: "`packer validate` checks the template",
      program: "packer",
      command: "build",
      when: "",
      match: "packer build x.pkr.hcl",
      notMatch: "packer validate x.pkr.hcl"),
    BuiltInRule(
      id: "infra.playbook", ruling: .ask, severity: .medium,
      reason: "changes running machines",
      advice: "`--check` shows what would change",
      program: "ansible-playbook",
      command: "",
      when: "@some !--check|--syntax-check|--list-tasks|--list-hosts",
      match: "ansible-playbook site.yml",
      notMatch: """
        ansible-playbook --check site.yml
        ansible-playbook --syntax-check site.yml
        """),
    BuiltInRule(
      id: "infra.kubectl-delete-all", ruling: .deny, severity: .critical,
      reason: "deletes a namespace, volumes or everything of a kind",
      advice: "delete the one object by name",
      program: "kubectl|oc|k",
      command: "delete",
      when: """
        --all|--all-namespaces|-A
        :ns|namespace|namespaces|ns/*|namespace/*|pv|pvc|persistentvolume*|crd|node|nodes|\
        customresourcedefinition*
        """,
      match: """
        kubectl delete ns prod
        kubectl delete pods --all
        kubectl -n x delete pvc data
        """,
      notMatch: """
        kubectl get pods --all-namespaces
        kubectl delete pod x --dry-run=client
        """),
    BuiltInRule(
      id: "infra.kubectl-delete", ruling: .ask, severity: .high,
      reason: "deletes something from the cluster",
      advice: nil,
      program: "kubectl|oc|k",
      command: "delete",
      when: "!--context=kind-*|k3d-*|minikube|docker-desktop",
      match: """
        kubectl delete pod x
        kubectl delete -f app.yaml
        """,
      notMatch: """
        kubectl get pods
        kubectl describe pod x
        """),
    BuiltInRule(
      id: "infra.kubectl-change", ruling: .ask, severity: .medium,
      reason: "changes the cluster",
      advice: "`kubectl diff` or `--dry-run=client` shows what would change",
      program: "kubectl|oc|k",
      command: """
        apply|create|replace|patch|edit|scale|set|drain|cordon|uncordon|taint|annotate|label|\
        expose|run|autoscale
        """,
      when: """
        !:token !--rm !--context=kind-*|k3d-*|minikube|docker-desktop
        --rm --overrides|--privileged|--serviceaccount
        """,
      match: """
        kubectl apply -f app.yaml
        kubectl scale deploy/x --replicas=0
        kubectl drain node1
        """,
      notMatch: """
        kubectl apply -f app.yaml --dry-run=client
        kubectl --context kind-test apply -f app.yaml
        kubectl diff -f app.yaml
        kubectl run tmp --rm -it --image=busybox -- sh
        kubectl logs x
        """),
    BuiltInRule(
      id: "infra.kubectl-reconcile", ruling: .ask, severity: .high,
      reason: "changes who may do what in the cluster",
      advice: "`--dry-run=client` shows what would change",
      program: "kubectl|oc|k",
      command: "auth reconcile",
      when: "",
      match: "kubectl auth reconcile -f rbac.yaml",
      notMatch: """
        kubectl auth can-i get pods
        kubectl auth reconcile -f rbac.yaml --dry-run=client
        """),
    BuiltInRule(
      id: "infra.kubectl-rollout", ruling: .ask, severity: .medium,
      reason: "changes what the cluster runs",
      advice: nil,
      program: "kubectl|oc|k",
      command: "rollout restart|undo|pause|resume",
      when: "",
      match: "kubectl rollout undo deploy/x",
      notMatch: """
        kubectl rollout status deploy/x
        kubectl rollout history deploy/x
        """),
    BuiltInRule(
      id: "infra.helm-uninstall", ruling: .deny, severity: .high,
      reason: "removes a release with everything in it",
      advice: nil,
      program: "helm|helmfile",
      command: "uninstall|delete|del|destroy",
      when: "",
      match: """
        helm uninstall app
        helm delete app
        """,
      notMatch: """
        helm list
        helm template .
        """),
    BuiltInRule(
      id: "infra.helm-change", ruling: .ask, severity: .medium,
      reason: "changes what the cluster runs",
      advice: "`helm diff` or `--dry-run` shows what would change",
      program: "helm|helmfile",
      command: "install|upgrade|rollback|apply|sync",
      when: "",
      match: """
        helm upgrade app ./chart
        helm install app ./chart
        """,
      notMatch: """
        helm upgrade app ./chart --dry-run
        helm lint
        helm dependency update
        """),
    BuiltInRule(
      id: "infra.gitops", ruling: .ask, severity: .medium,
      reason: "changes what the cluster runs",
      advice: nil,
      program: "argocd|flux|istioctl|linkerd|cilium",
      command: "app|account|delete|reconcile|suspend|resume|uninstall|install|upgrade",
      when: """
        !:list|get|diff|history|logs|manifests|resources|wait|get-resource @some
        --purge
        @none @written:istioctl|cilium
        """,
      match: """
        istioctl uninstall --purge
        argocd app delete x
        argocd app sync x
        """,
      notMatch: """
        flux get all
        argocd app list
        argocd app get x
        argocd version
        """),
    BuiltInRule(
      id: "infra.nomad", ruling: .ask, severity: .medium,
      reason: "changes what the cluster runs",
      advice: nil,
      program: "nomad|consul",
      command: "job|kv|system|node|leave|force-leave|acl|operator|namespace|volume",
      when: """
        :stop|run|delete|gc|drain|put|bootstrap
        @written:leave
        """,
      match: """
        nomad job stop x
        consul kv delete -recurse app
        """,
      notMatch: """
        nomad job status x
        consul kv get a
        """),
    BuiltInRule(
      id: "publish.helm-push", ruling: .ask, severity: .high,
      reason: "publishes a chart",
      advice: nil,
      program: "helm",
      command: "push|registry",
      when: "",
      match: "helm push a.tgz oci://r",
      notMatch: """
        helm list
        helm pull x
        """),
    BuiltInRule(
      id: "infra.workspace-delete", ruling: .ask, severity: .high,
      reason: "deletes a workspace or stack",
      advice: nil,
      program: "terraform|tofu|pulumi",
      command: "workspace|stack",
      when: ":delete|rm",
      match: """
        terraform workspace delete prod
        pulumi stack rm prod --force
        """,
      notMatch: """
        terraform workspace list
        pulumi stack ls
        """),
    BuiltInRule(
      id: "infra.state-read", ruling: .ask, severity: .high,
      reason: "prints the state, secrets included",
      advice: nil,
      program: "terraform|tofu",
      command: "state",
      when: ":pull|show",
      match: "terraform state pull",
      notMatch: "terraform state list"),
    BuiltInRule(
      id: "infra.state-show", ruling: .ask, severity: .medium,
      reason: "prints the state, secrets included",
      advice: nil,
      program: "terraform|tofu",
      command: "show",
      when: "-json @none",
      match: "terraform show -json",
      notMatch: """
        terraform show
        terraform show -json plan.out
        """),
    BuiltInRule(
      id: "infra.pulumi-secrets", ruling: .deny, severity: .high,
      reason: "prints secrets of the stack",
      advice: nil,
      program: "pulumi",
      command: "config|stack|logs",
      when: """
        --show-secrets|--show|--plaintext
        :get :*secret*|*passw*|*token*|*apikey*|*api_key*|*privatekey*|*credential*
        """,
      match: """
        pulumi config --show-secrets
        pulumi config get x --show
        pulumi config get dbPassword
        """,
      notMatch: """
        pulumi config get region
        pulumi stack output
        """),
    BuiltInRule(
      id: "infra.kubernetes-copy", ruling: .ask, severity: .medium,
      reason: "copies files into the cluster",
      advice: nil,
      program: "kubectl|oc|k",
      command: "cp",
      when: "@last:*:*",
      match: "kubectl cp a prod/api-1:/app/a",
      notMatch: "kubectl cp api-1:/app/log log"),
    BuiltInRule(
      id: "infra.kubernetes-node-shell", ruling: .ask, severity: .high,
      reason: "opens a shell on a machine of the cluster",
      advice: nil,
      program: "kubectl|oc|k",
      command: "debug",
      when: ":node/*|nodes/*",
      match: "kubectl debug node/n1 -it --image=busybox",
      notMatch: "kubectl debug web-1 -it --image=busybox"),
    BuiltInRule(
      id: "infra.helm-plugin", ruling: .ask, severity: .high,
      reason: "installs code that nobody has read",
      advice: nil,
      program: "helm",
      command: "plugin install|update",
      when: "",
      match: "helm plugin install https://x.example/x",
      notMatch: "helm plugin list"),
    BuiltInRule(
      id: "infra.pulumi-state", ruling: .ask, severity: .high,
      reason: "changes what the tool knows of the infrastructure",
      advice: nil,
      program: "pulumi|cdk|vagrant",
      command: "state|refresh|import|cancel|bootstrap|box|rollback",
      when: "!:list|ls|outdated !--preview-only",
      match: """
        pulumi state delete urn:x
        cdk bootstrap --force
        """,
      notMatch: "vagrant box list"),
    BuiltInRule(
      id: "infra.kubernetes-secret-copy", ruling: .ask, severity: .high,
      reason: "copies secrets out of the cluster, or opens the cluster to others",
      advice: nil,
      program: "kubectl|oc|k",
      command: "cp|proxy|port-forward",
      when: """
        :*:*/secrets*|*:*/.env|*:*/.ssh*
        --address=0.0.0.0|*,0.0.0.0
        """,
      match: """
        kubectl cp prod/db-0:/etc/secrets ./s
        kubectl proxy --address=0.0.0.0
        """,
      notMatch: """
        kubectl proxy
        kubectl port-forward svc/web 8080:80
        """),
    BuiltInRule(
      id: "infra.kubernetes-context", ruling: .ask, severity: .medium,
      reason: "deletes or changes the way to a cluster",
      advice: nil,
      program: "kubectl|oc|k",
      command: "config delete-context|delete-cluster|delete-user|unset|set-cluster|set-credentials",
      when: "!--server=*localhost*|*127.0.0.1*",
      match: """
        kubectl config delete-context prod
        kubectl config set-cluster prod --server=https://x.example
        """,
      notMatch: """
        kubectl config get-contexts
        kubectl config set-context --current --namespace=dev
        kubectl config set-cluster kind --server=https://127.0.0.1:6443
        """),
    BuiltInRule(
      id: "credentials.openshift-token", ruling: .deny, severity: .critical,
      reason: "prints an access token",
      advice: nil,
      program: "oc",
      command: "whoami",
      when: "-t|--show-token",
      match: "oc whoami -t",
      notMatch: "oc whoami"),
    BuiltInRule(
      id: "infra.local-cluster", ruling: .ask, severity: .medium,
      reason: "deletes a cluster with all that runs in it",
      advice: nil,
      program: "kind|k3d|minikube|microk8s|colima|k0s|rke2",
      command: "delete|reset|cluster",
      when: """
        @written:delete|reset !:list|create|get|start|stop
        """,
      match: """
        kind delete cluster
        minikube delete --all
        k3d cluster delete x
        """,
      notMatch: """
        kind create cluster
        minikube stop
        k3d cluster list
        """),
  ]
}
