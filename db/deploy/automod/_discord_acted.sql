-- Deploy guildkeeper:automod/_discord_acted to pg

begin;
set local role guildkeeper_owner;

create function automod._discord_acted(
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
  v_settings automod.settings;
  v_match_id bigint;
  v_case_number bigint;
begin
  perform moderation._hold_counter(_discord_acted.guild_id);
  if exists (
    select
    from automod.match m
    where m.guild_id = _discord_acted.guild_id
      and m.member_id = _discord_acted.member_id
      and m.discord_rule_id = _discord_acted.rule_id
      and m.at > _discord_acted.at - c_pause
  ) then
    return;
  end if;

  select s.* into strict v_settings from automod.settings s where s.guild_id = _discord_acted.guild_id;
  insert into automod.match (guild_id, discord_rule_id, member_id, channel_id, message_id, at, deletes, excerpt)
  values (
    _discord_acted.guild_id, _discord_acted.rule_id, _discord_acted.member_id, _discord_acted.channel_id,
    _discord_acted.message_id, _discord_acted.at, false,
    case when v_settings.keep_excerpts then left(_discord_acted.content, 200) end
  )
  returning match_id into v_match_id;

  if v_settings.discord_points > 0 then
    v_case_number := (moderation._file(
      guild_id => _discord_acted.guild_id, kind => 'warn', member_id => _discord_acted.member_id, actor_id => null,
      reason => null, cause => (null, null, null, 'discord', left(_discord_acted.keyword, 100))::moderation.cause,
      points => v_settings.discord_points, source => 'rule', at => _discord_acted.at, is_told => false
    )).number;
    update automod.match m
    set case_number = v_case_number
    where m.guild_id = _discord_acted.guild_id and m.match_id = v_match_id;
  end if;
end;
$$;

comment on function automod._discord_acted is
'A rule of Discord''s own AutoMod was met. Discord tells of each action it took; what one rule did to one member within 10 seconds
is one match, and counts as many points as the setting discord_points says, once. Discord has told the member already.';

commit;
