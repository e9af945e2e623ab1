-- Deploy guildkeeper:automod/selfcheck to pg

begin;
set local role guildkeeper_owner;

create function automod.selfcheck(guild_id bigint)
returns table (rule text, number bigint, found text, expected text)
language sql stable security definer
set search_path = pg_catalog, pg_temp
as $$
  select 'the ruleset is what the rules come to', null::bigint, k.kept::text, k.made::text
  from (
    select
      (
        select to_jsonb(s) - '{last_number,aside_since}'::text[]
        from automod.ruleset s
        where s.guild_id = selfcheck.guild_id
      ) as kept,
      to_jsonb(automod._ruleset(selfcheck.guild_id)) - '{last_number,aside_since}'::text[] as made
  ) k
  where k.kept is distinct from k.made
    and (k.kept is not null or exists (select from automod.rule r where r.guild_id = selfcheck.guild_id))
  union all
  select 'a number is not given out again', max(r.number), s.last_number::text, max(r.number)::text
  from automod.rule r
  join automod.ruleset s on s.guild_id = r.guild_id
  where r.guild_id = selfcheck.guild_id
  group by s.last_number
  having s.last_number < max(r.number)
  union all
  select 'a pattern keeps to its bounds', r.number, r.pattern, (automod._pattern_fault(r.pattern))[1]
  from automod.rule r
  where r.guild_id = selfcheck.guild_id and automod._pattern_fault(r.pattern) is not null
  union all
  select 'a match points to a case that exists', m.number, m.case_number::text, 'nothing'
  from automod.match m
  where m.guild_id = selfcheck.guild_id
    and m.case_number is not null
    and moderation._filed_at(m.guild_id, m.case_number) is null
  union all
  select 'a trace has each message once, newest first, and a hash for each', t.member_id, t.message_ids::text, k.message_ids::text
  from automod.trace t
  cross join lateral (
    select array_agg(distinct i.id order by i.id desc) as message_ids from unnest(t.message_ids) as i (id)
  ) k
  where t.guild_id = selfcheck.guild_id
    and (t.message_ids <> k.message_ids or cardinality(t.hashes) <> cardinality(t.message_ids));
$$;

comment on function automod.selfcheck is
'What is wrong with the automatic rules of a guild; no rows is sound. Reads everything: for operators and tests.';

grant execute on function automod.selfcheck to guildkeeper_admin;

commit;
