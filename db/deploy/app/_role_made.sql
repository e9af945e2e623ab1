-- Deploy guildkeeper:app/_role_made to pg

begin;
set local role guildkeeper_owner;

create function app._role_made(guild_id bigint, role_id bigint, name text)
returns void
language plpgsql
as $$
begin
  -- New roles are the lowest.
  insert into app.role (guild_id, role_id, name, "position", managed)
  values (_role_made.guild_id, _role_made.role_id, _role_made.name, 1, false)
  on conflict on constraint role_pkey do nothing;
end;
$$;

comment on function app._role_made is
'A role that the bot has made is there, also before the guild''s facts tell of it: what belongs to it can refer to it.';

commit;
