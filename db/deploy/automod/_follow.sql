-- Deploy guildkeeper:automod/_follow to pg

begin;
set local role guildkeeper_owner;

create function automod._follow(matched automod.found[], at timestamptz)
returns void
language plpgsql
as $$
declare
  c_pause constant interval := '1 minute';
  v_matches automod.match[] := array(select n from automod._record(_follow.matched) n);
  v record;
  v_case_number bigint;
begin
  perform automod._delete(v_matches);

  for v in
    -- Of the rules that a message met the strictest; of the messages that met a rule the first.
    select distinct on (s.guild_id, s.member_id, s.number) s.*
    from (
      select distinct on (m.guild_id, m.message_id)
        m.guild_id, m.member_id, m.message_id, m.match_id, r.number, r.action, r.points, r.duration, r.kind,
        f.role_ids, r.reason
      from unnest(v_matches) m
      join unnest(_follow.matched) f on f.guild_id = m.guild_id and f.message_id = m.message_id and f.number = m.number
      join automod.rule r on r.guild_id = m.guild_id and r.number = m.number and r.action <> 'none'
      order by m.guild_id, m.message_id, r.action desc, r.points desc nulls last, r.number
    ) s
    order by s.guild_id, s.member_id, s.number, s.message_id
  loop
    perform moderation._hold_counter(v.guild_id);
    select max(m.case_number) into v_case_number
    from automod.match m
    where m.guild_id = v.guild_id and m.member_id = v.member_id and m.number = v.number;
    continue when moderation._filed_at(v.guild_id, v_case_number) > _follow.at - c_pause;

    v_case_number := (moderation._file(
      guild_id => v.guild_id, kind => v.action::text::moderation.case_kind, member_id => v.member_id, actor_id => null,
      reason => v.reason, points => v.points, ends_at => _follow.at + v.duration, source => 'rule', at => _follow.at,
      cause => (null, null, v.number, v.kind, null)::moderation.cause,
      facts => moderation._rank_of(v.guild_id, v.role_ids)
    )).number;
    update automod.match m set case_number = v_case_number where m.guild_id = v.guild_id and m.match_id = v.match_id;
  end loop;
  perform automod._tell_deletions(v_matches, _follow.at);
end;
$$;

comment on function automod._follow is
'What follows when messages meet rules: each match is written down once, the messages are deleted, and a case is filed: that of
the strictest rule a message met, and of one rule and member at most one a minute, so that a flood is one case. What is
deleted without one is told. What Discord would not let the bot do to the author, by the roles they wrote with, is not tried:
their case says so.';

commit;
