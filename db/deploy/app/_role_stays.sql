-- Deploy guildkeeper:app/_role_stays to pg

begin;
set local role guildkeeper_owner;

create function app._role_stays(guild_id bigint, role_id bigint)
returns void
language sql
as $$
  update app.role r
  set deleted_at = null
  where r.guild_id = _role_stays.guild_id and r.role_id = _role_stays.role_id and r.deleted_at is not null;
$$;

comment on function app._role_stays is 'A role that was marked as deleted is there still: Discord did not delete it.';

commit;
