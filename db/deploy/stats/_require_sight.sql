-- Deploy guildkeeper:stats/_require_sight to pg

begin;
set local role guildkeeper_owner;

create function stats._require_sight(
  guild_id bigint,
  viewer_id bigint,
  viewer_permissions bigint,
  member_id bigint default null,
  in_detail boolean default false
)
returns void
language plpgsql stable
as $$
declare
  v_audience stats.audience := (select s.audience from stats.settings s where s.guild_id = _require_sight.guild_id);
begin
  perform app._require_guild(_require_sight.guild_id);
  if _require_sight.member_id is not null then
    perform app._require_member(_require_sight.member_id);
  end if;

  if _require_sight.viewer_id is null or app._can(_require_sight.viewer_permissions, 'moderate_members')
    or app._can(_require_sight.viewer_permissions, 'manage_guild')
  then
    return;  -- an operator, or a moderator
  elsif v_audience = 'off' or (_require_sight.member_id is null and v_audience = 'own') then
    perform app._refuse('statistics_closed');
  elsif _require_sight.member_id <> _require_sight.viewer_id and (
    v_audience = 'own' or _require_sight.in_detail or stats._is_hidden(_require_sight.guild_id, _require_sight.member_id)
  ) then
    perform app._refuse('not_your_statistics');
  end if;
end;
$$;

comment on function stats._require_sight is
'Refuses who may not look: moderators see all, others what the setting stats.audience says. What a member did in detail, thus at
which hours, is for them and for moderators, and so is everything of one who is hidden. viewer_id null is an operator.
Refuses: U0GLD, U0MEM, U0STA, U0STM.';

commit;
