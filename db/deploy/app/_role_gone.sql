-- Deploy guildkeeper:app/_role_gone to pg

begin;
set local role guildkeeper_owner;

create function app._role_gone(guild_id bigint, role_id bigint, at timestamptz)
returns void
language plpgsql
as $$
begin
  update app.role r
  set deleted_at = _role_gone.at
  where r.guild_id = _role_gone.guild_id and r.role_id = _role_gone.role_id and r.deleted_at is null;
end;
$$;

comment on function app._role_gone is 'Marks a role as deleted: Discord does not know it any more.';

commit;
