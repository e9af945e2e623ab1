-- Deploy guildkeeper:moderation/_floods to pg
-- requires: moderation/trace moderation/ruleset moderation/_is_exempt event/schema

begin;
set local role guildkeeper_owner;

create type moderation.found as (guild_id bigint, message_id bigint, number integer, seen moderation.seen);
comment on type moderation.found is 'A message that meets an automatic rule.';

create type moderation.counted as (kind moderation.rule_kind, hash bigint, threshold integer, within bigint);
comment on type moderation.counted is
'What messages are counted for: all (hash 0), or those of one text; at most how many, and how far back, any rule of the guild
asks.';

create function moderation._counts(s moderation.ruleset, content text)
returns setof moderation.counted
language sql immutable
begin atomic
  select 'rate'::moderation.rule_kind, 0::bigint, (_counts.s).rate, (_counts.s).rate_within where (_counts.s).rate is not null
  union all
  select 'duplicates', hashtextextended(moderation._plain(_counts.content), 0), (_counts.s).duplicates,
    (_counts.s).duplicates_within
  where (_counts.s).duplicates is not null and _counts.content is not null;
end;

comment on function moderation._counts(moderation.ruleset, text) is 'What a message of this content is counted for in a guild.';

create function moderation._remember(messages event.message[])
returns void
language plpgsql
set search_path = ''
as $$
begin
  insert into moderation.trace (guild_id, member_id, hash, message_id)
  select m.guild_id, m.member_id, h.hash, m.message_id
  from unnest(_remember.messages) as m
  join moderation.ruleset s on s.guild_id = m.guild_id and num_nonnulls(s.rate, s.duplicates) > 0
  cross join lateral moderation._counts(s, m.content) as h
  where m.member_id > 0 and m.message_id > 0 and m.mentions is not null;
end;
$$;

comment on function moderation._remember(event.message[]) is
'Keeps a trace of each message of a batch where rules count messages.';

create function moderation._floods(messages event.message[])
returns setof moderation.found
language plpgsql stable
set search_path = ''
as $$
begin
  return query
  with counted as materialized (
    select m.*, h.kind,
      array(
        select distinct t.message_id
        from moderation.trace t
        where t.guild_id = m.guild_id
          and t.member_id = m.member_id
          and t.hash = h.hash
          and t.message_id between m.message_id - h.within + 1 and m.message_id
        order by t.message_id desc
        limit h.threshold
      ) as latest
    from unnest(_floods.messages) as m
    join moderation.ruleset s on s.guild_id = m.guild_id and num_nonnulls(s.rate, s.duplicates) > 0
    cross join lateral moderation._counts(s, m.content) as h
    where m.member_id > 0 and m.message_id > 0 and m.channel_id > 0 and m.mentions is not null
  )
  select c.guild_id, c.message_id, r.number, e.seen
  from counted c
  join moderation.rule r
    on r.guild_id = c.guild_id and r.kind = c.kind and c.latest[r.threshold] > c.message_id - moderation._ids(r.within)
  cross join lateral (
    select row(
      c.guild_id, c.channel_id, c.parent_id, c.member_id, c.message_id, c.role_ids, c.content, null, c.mentions, c.attachments
    )::moderation.seen as seen
  ) e
  where r.enabled and cardinality(c.latest) > 1 and not moderation._is_exempt(r, e.seen);
end;
$$;

comment on function moderation._floods(event.message[]) is
'The messages of a batch that are too many: with each, its author has written as many within the interval of a rule on rate, or as
many with the same text, as the rule does not allow any more.';

commit;
