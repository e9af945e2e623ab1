-- Deploy guildkeeper:automod/_follow to pg

begin;
set local role guildkeeper_owner;

create function automod._record(matched automod.found[])
returns setof automod.match
language plpgsql
as $$
begin
  return query
  insert into automod.match (guild_id, number, member_id, channel_id, message_id, at, deletes, excerpt)
  select f.guild_id, f.number, (f.seen).member_id, (f.seen).channel_id, f.message_id, app.snowflake_time(f.message_id), r.deletes,
    case when s.keep_excerpts then left((f.seen).content, 200) end
  from unnest(_record.matched) as f
  join automod.rule r on r.guild_id = f.guild_id and r.number = f.number
  join automod.settings s on s.guild_id = f.guild_id
  order by f.guild_id, f.message_id, f.number
  on conflict on constraint match_message_key do nothing
  returning *;
end;
$$;

comment on function automod._record is
'Writes down which rules messages met, and returns what was not known yet: a message that comes again, or is edited and still
meets the rule, changes nothing.';

create function automod._delete(matches automod.match[])
returns void
language plpgsql
as $$
begin
  perform discord.delete_messages(d.guild_id, d.channel_id, d.message_ids, format('Automatic rule %s', d.numbers))
  from (
    select m.guild_id, m.channel_id, array_agg(distinct m.message_id) as message_ids,
      string_agg(distinct m.number::text, ', ') as numbers
    from unnest(_delete.matches) as m
    where m.deletes
      and not exists (
        select
        from automod.match known
        where known.guild_id = m.guild_id
          and known.message_id = m.message_id
          and known.deletes
          and known.match_id not in (select n.match_id from unnest(_delete.matches) as n where n.guild_id = m.guild_id)
      )
    group by m.guild_id, m.channel_id
    order by m.guild_id, m.channel_id
  ) d;
end;
$$;

comment on function automod._delete is
'Effects: the messages of new matches are deleted, each once, whichever rules it met, and however often it was edited.';

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
        coalesce(r.reason, format('Automatic rule %s (%s)', r.number, r.kind)) as reason
      from unnest(v_matches) m
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
      reason => v.reason, points => v.points, ends_at => _follow.at + v.duration, source => 'rule', at => _follow.at
    )).number;
    update automod.match m set case_number = v_case_number where m.guild_id = v.guild_id and m.match_id = v.match_id;
  end loop;
end;
$$;

comment on function automod._follow is
'What follows when messages meet rules: each match is written down once, the messages are deleted, and a case is filed: that of
the strictest rule a message met, and of one rule and member at most one a minute, so that a flood is one case.';

commit;
