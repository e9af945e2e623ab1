-- Deploy guildkeeper:roles/_require_harmless to pg

begin;
set local role guildkeeper_owner;

create function roles._require_harmless(guild_id bigint, role app.role)
returns void
language plpgsql stable
as $$
begin
  if roles._flaw(_require_harmless.guild_id, (role).role_id) = 'dangerous' then
    perform app._refuse('dangerous_role', (role).name, array_to_string(roles._danger((role).permissions), ','));
  end if;
end;
$$;

comment on function roles._require_harmless is
'Refuses a role that would hand out permissions of moderators to whoever asks, joins, pays or earns it (U0DNG), unless the guild
allows that.';

commit;
