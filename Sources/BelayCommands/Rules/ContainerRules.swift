import BelayModel

/// Containers, images and volumes.
enum ContainerRules {
  /// The rules, plain literals; see `BuiltInRule`.
  static let all: [BuiltInRule] = [
    BuiltInRule(
      id: "containers.prune", ruling: .ask, severity: .high,
      reason: "deletes stopped containers, networks and images",
      advice: nil,
      program: "docker|podman|nerdctl",
      command: "system prune",
      when: "!-a|--all|--volumes",
      match: "docker system prune -f",
      notMatch: "docker system df"),
    BuiltInRule(
      id: "containers.prune-all", ruling: .deny, severity: .high,
      reason: "deletes all images and volumes that nothing runs",
      advice: "remove by name what is not needed",
      program: "docker|podman|nerdctl",
      command: "system prune",
      when: "-a|--all|--volumes",
      match: """
        docker system prune -a
        docker system prune -af --volumes
        """,
      notMatch: """
        docker system df
        docker ps -a
        """),
    BuiltInRule(
      id: "containers.volume-remove", ruling: .deny, severity: .high,
      reason: "deletes volumes with their data",
      advice: nil,
      program: "docker|podman|nerdctl",
      command: "volume rm|prune|remove",
      when: "!:*test*|*tmp*",
      match: """
        docker volume rm db
        docker volume prune -f
        """,
      notMatch: "docker volume ls"),
    BuiltInRule(
      id: "containers.remove-all", ruling: .ask, severity: .high,
      reason: "deletes every container or image there is",
      advice: "name the containers",
      program: "docker|podman|nerdctl",
      command: "rm|rmi|kill",
      when: """
        @written:$(docker|`docker|$(podman|`podman !@written:--filter|name=|label=|ancestor=|=$(docker|=$(podman
        @before:+ps+-aq+|+ps+-qa+|+ps+-q+|+ps+-a+-q+|+images+-q+|+images+-aq+ @open !@before:--filter|+name=|+label=|+ancestor=
        -a|--all
        @via:xargs* @written:-q|-aq|-qa !@written:--filter|name=|label=|ancestor=
        """,
      match: """
        docker rm -f $(docker ps -aq)
        ids=$(docker ps -aq); docker rm -f $ids
        podman rm -af
        """,
      notMatch: """
        docker rm -f web
        ids=$(docker ps -aq --filter name=test); docker rm -f $ids
        docker ps -aq
        """),
    BuiltInRule(
      id: "containers.prune-kind", ruling: .ask, severity: .low,
      reason: "deletes all images or containers that nothing runs",
      advice: nil,
      program: "docker|podman|nerdctl",
      command: "image|container|network|builder|buildx prune",
      when: "-a|--all",
      match: "docker image prune -a",
      notMatch: """
        docker image ls
        docker builder prune
        """),
    BuiltInRule(
      id: "containers.compose-down-volumes", ruling: .deny, severity: .high,
      reason: "deletes the volumes with their data",
      advice: "`down` without `-v` keeps them",
      program: "docker|podman|nerdctl",
      command: "compose",
      when: "-v|--volumes|--rmi :down|rm !-f|--file=*test*|*dev*",
      match: """
        docker compose down -v
        docker compose -f a.yml down --volumes
        """,
      notMatch: """
        docker compose down
        docker compose up -d
        """),
    BuiltInRule(
      id: "containers.compose-down-volumes-old", ruling: .deny, severity: .high,
      reason: "deletes the volumes with their data",
      advice: "`down` without `-v` keeps them",
      program: "docker-compose|podman-compose",
      command: "down|rm",
      when: "-v|--volumes|--rmi !-f|--file=*test*|*dev*",
      match: "docker-compose down -v",
      notMatch: """
        docker-compose down
        docker-compose ps
        """),
    BuiltInRule(
      id: "containers.host-mount", ruling: .deny, severity: .critical,
      reason: "gives a container the run of the machine",
      advice: "mount only the project",
      program: "docker|podman|nerdctl",
      command: "run|create",
      when: """
        -v|--volume=/:*|/etc:*|/root:*|/home:*|/var/run/docker.sock:*|/run/docker.sock:*|/etc/shadow*|/etc/sudoers*|/etc/ssh*
        --privileged
        --cap-add=ALL|SYS_ADMIN|SYS_MODULE|CAP_SYS_ADMIN
        --mount=*source=/,*|*src=/,*
        --pid|--userns|--ipc=host
        """,
      match: """
        docker run -v /:/host alpine
        docker run --privileged alpine
        docker create -v /var/run/docker.sock:/var/run/docker.sock x
        """,
      notMatch: """
        docker run --rm -v /home/dev/project:/src alpine ls
        docker run -it ubuntu bash
        """),
    BuiltInRule(
      id: "containers.push", ruling: .ask, severity: .high,
      reason: "publishes an image",
      advice: nil,
      program: "docker|podman|nerdctl",
      command: "push",
      when: "!:localhost:*|127.0.0.1:*",
      match: "docker push me/app:1.0",
      notMatch: """
        docker push localhost:5000/app:dev
        docker pull alpine
        docker build -t x .
        """),
    BuiltInRule(
      id: "containers.compose-push", ruling: .ask, severity: .high,
      reason: "publishes images",
      advice: nil,
      program: "docker|podman|nerdctl|docker-compose",
      command: "",
      when: ":compose :push !:run|exec",
      match: "docker compose push",
      notMatch: "docker compose pull"),
    BuiltInRule(
      id: "containers.build-push", ruling: .ask, severity: .high,
      reason: "publishes an image",
      advice: nil,
      program: "docker|podman|nerdctl",
      command: "build|buildx",
      when: """
        --push !--push=false|0
        -o|--output=type=registry*|*push=true*
        :*output=type=registry*|*output=type=*push=true*
        """,
      match: """
        docker buildx build --push -t me/x .
        docker buildx build --output type=registry,name=me/x .
        docker build -o type=image,name=me/x,push=true .
        docker buildx bake --set '*.output=type=registry'
        """,
      notMatch: """
        docker build -o type=local,dest=out .
        docker buildx build -t me/x .
        docker build --push=false .
        """),
    BuiltInRule(
      id: "containers.remote-start", ruling: .ask, severity: .high,
      reason: "starts, stops or replaces services on another machine",
      advice: "`docker compose ps` shows what runs there",
      program: "docker|podman|nerdctl|docker-compose",
      command: "",
      when: """
        @via:ssh* :up|restart !:exec
        @via:ssh* :compose :down|start|stop|rm|kill !:exec|run
        @via:ssh* @written:docker-compose :down|start|stop|rm|kill !:exec|run
        @via:ssh* :run -d|--detach
        """,
      match: """
        ssh prod 'docker compose up -d'
        ssh deploy@prod-1 'cd /srv/app && git pull && docker compose up -d --build'
        ssh prod docker restart web
        """,
      notMatch: """
        docker compose up -d
        ssh prod 'docker compose ps'
        ssh prod docker logs web
        """),
    BuiltInRule(
      id: "containers.swarm", ruling: .ask, severity: .high,
      reason: "changes what a cluster runs",
      advice: nil,
      program: "docker|podman|nerdctl",
      command: """
        stack|service|swarm|node|secret|config rm|remove|deploy|update|scale|leave|init|join
        """,
      when: "",
      match: """
        docker stack rm app
        docker service scale x=0
        """,
      notMatch: "docker service ls"),
    BuiltInRule(
      id: "containers.inspect-environment", ruling: .ask, severity: .medium,
      reason: "prints the variables of a container, secrets included",
      advice: nil,
      program: "docker|podman|nerdctl",
      command: "inspect|container",
      when: """
        -f|--format=*env*
        @to:grep|egrep|rg|jq @written:env|passw|secret|token
        """,
      match: "docker inspect -f '{{.Config.Env}}' app",
      notMatch: "docker inspect -f '{{.State.Status}}' app"),
    BuiltInRule(
      id: "containers.network-prune", ruling: .ask, severity: .low,
      reason: "deletes all networks that nothing uses",
      advice: nil,
      program: "docker|podman|nerdctl",
      command: "network prune",
      when: "-f|--force",
      match: "docker network prune -f",
      notMatch: "docker network ls"),
    BuiltInRule(
      id: "containers.reset", ruling: .deny, severity: .high,
      reason: "deletes all images, containers and volumes",
      advice: nil,
      program: "podman|docker",
      command: "system reset",
      when: "",
      match: "podman system reset -f",
      notMatch: "podman system df"),
    BuiltInRule(
      id: "containers.manifest-push", ruling: .ask, severity: .high,
      reason: "publishes an image",
      advice: nil,
      program: "docker|podman|nerdctl",
      command: "manifest|image push",
      when: "!:localhost:*|127.0.0.1:*",
      match: """
        docker manifest push x
        docker image push me/app:1.0
        """,
      notMatch: """
        docker manifest inspect x
        docker image ls
        """),
    BuiltInRule(
      id: "containers.other-machine", ruling: .ask, severity: .high,
      reason: "changes containers of another machine",
      advice: nil,
      program: "docker|podman|nerdctl",
      command: "rm|stop|kill|rmi|restart|run|exec|compose|volume|system",
      when: """
        -H|--host=tcp://*|ssh://* !-H|--host=*localhost*|*127.0.0.1*
        -c|--context=*prod* !:ps|logs|ls|images|config|inspect|version|top|port|events
        """,
      match: """
        docker -H tcp://x:2375 rm -f web
        docker --context prod compose up -d
        """,
      notMatch: """
        docker -H ssh://x ps
        docker --context prod compose logs
        docker --context desktop-linux compose up
        """),
    BuiltInRule(
      id: "containers.secret-copy", ruling: .ask, severity: .high,
      reason: "copies secrets out of a container",
      advice: nil,
      program: "docker|podman|nerdctl",
      command: "cp",
      when: ":*:*/secrets/*|*:*/.env|*:*/.ssh/*|*:*/.aws/*",
      match: "docker cp web:/run/secrets/db .",
      notMatch: "docker cp web:/app/log.txt ."),
    BuiltInRule(
      id: "containers.secret-mount", ruling: .ask, severity: .high,
      reason: "gives a container keys or secrets of the machine",
      advice: nil,
      program: "docker|podman|nerdctl",
      command: "run|create",
      when: """
        -v|--volume=*/.env:*|*/.ssh:*|*/.ssh/*|*/.gnupg*|*/.codex*|*/.aws:*|*/.aws/*|*/.kube:*|\
        */.kube/*|*/.netrc:*|*/gcloud:*
        """,
      match: "docker run -v $PWD/.env:/e alpine cat /e",
      notMatch: """
        docker run -v $PWD:/w alpine ls
        docker run --env-file .env x
        """),
    BuiltInRule(
      id: "containers.compose-environment", ruling: .ask, severity: .high,
      reason: "prints the variables that the services get, secrets included",
      advice: nil,
      program: "docker|podman|docker-compose",
      command: "",
      when: ":config --environment",
      match: "docker compose config --environment",
      notMatch: "docker compose config -q"),
  ]
}
