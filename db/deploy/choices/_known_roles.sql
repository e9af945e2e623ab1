-- Deploy guildkeeper:choices/_known_roles to pg

begin;
set local role guildkeeper_owner;

create function choices._known_roles(waiting choices.waiting)
returns bigint[]
language sql stable
as $$
  select coalesce(
    (select m.role_ids from app.member m where m.guild_id = (waiting).guild_id and m.member_id = (waiting).member_id),
    (waiting).role_ids
  );
$$;

comment on function choices._known_roles is
'The roles of who waits: what was told of them last, or what they had when they began to wait.';

commit;
