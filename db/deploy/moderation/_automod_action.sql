-- Deploy guildkeeper:moderation/_automod_action to pg
-- requires: moderation/match moderation/_file moderation/_hold_counter

begin;
set local role guildkeeper_owner;

create function moderation._automod_action(
  guild_id bigint,
  rule_id bigint,
  member_id bigint,
  channel_id bigint,
  message_id bigint,
  content text,
  keyword text,
  at timestamptz
)
returns void
language plpgsql
as $$
declare
  c_pause constant interval := '10 seconds';
  v_settings moderation.settings;
  v_match_id bigint;
  v_case moderation.case;
begin
  perform moderation._hold_counter(_automod_action.guild_id);
  if exists (
    select
    from moderation.match m
    where m.guild_id = _automod_action.guild_id
      and m.member_id = _automod_action.member_id
      and m.discord_rule_id = _automod_action.rule_id
      and m.at > _automod_action.at - c_pause
  ) then
    return;
  end if;

  select s.* into strict v_settings from moderation.settings s where s.guild_id = _automod_action.guild_id;
  insert into moderation.match (guild_id, discord_rule_id, member_id, channel_id, message_id, at, deletes, excerpt)
  values (
    _automod_action.guild_id, _automod_action.rule_id, _automod_action.member_id, _automod_action.channel_id,
    _automod_action.message_id, _automod_action.at, false,
    case when v_settings.keep_excerpts then left(_automod_action.content, 200) end
  )
  returning match_id into v_match_id;

  if v_settings.automod_points > 0 then
    v_case := moderation._file(
      guild_id => _automod_action.guild_id, kind => 'warn', member_id => _automod_action.member_id, actor_id => null,
      reason => 'Discord''s AutoMod' || coalesce(': ' || left(_automod_action.keyword, 100), ''),
      points => v_settings.automod_points, source => 'rule', at => _automod_action.at, is_told => false
    );
    update moderation.match m
    set case_number = v_case.number
    where m.guild_id = _automod_action.guild_id and m.match_id = v_match_id;
  end if;
end;
$$;

comment on function moderation._automod_action(bigint, bigint, bigint, bigint, bigint, text, text, timestamptz) is
'A rule of Discord''s own AutoMod was met. Discord tells of each action it took; what one rule did to one member within 10 seconds
is one match, and counts as many points as the setting automod_points says, once. Discord has told the member already.';

commit;
