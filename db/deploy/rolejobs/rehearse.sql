-- Deploy guildkeeper:rolejobs/rehearse to pg

begin;
set local role guildkeeper_owner;

create function rolejobs.rehearse(
  guild_id bigint,
  action text,
  role_id bigint,
  filter rolejobs.filter default null,
  facts roles.facts default null,
  viewer_id bigint default null
)
returns rolejobs.rehearsal
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(rehearse.guild_id);
  perform rolejobs._require_job(
    rehearse.guild_id, rehearse.action, rehearse.role_id, filter, facts, rehearse.viewer_id
  );
  return rolejobs._rehearse(
    rehearse.guild_id, rehearse.action::rolejobs.action, rehearse.role_id, filter
  );
end;
$$;

comment on function rolejobs.rehearse is
'What rolejobs.start with the same arguments would do now, and to whom first; nothing is changed. viewer_id is who asks, with
facts; null is an operator. Refuses: U0GLD, U0JAC an action that is none of give and take, U0ROL, U0HIR, U0PRM, U0FCT, U0ABV,
U0DNG.';

grant execute on function rolejobs.rehearse to guildkeeper_bot, guildkeeper_admin;

commit;
