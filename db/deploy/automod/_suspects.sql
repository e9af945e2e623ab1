-- Deploy guildkeeper:automod/_suspects to pg

begin;
set local role guildkeeper_owner;

create function automod._suspects(messages app.message[])
returns setof automod.seen
language plpgsql stable
as $$
begin
  return query
  with spoken as materialized (
    select m.guild_id, array_agg(m) as messages
    from unnest(_suspects.messages) as m
    where automod._is_chat(m)
    group by m.guild_id
  )
  select (l.seen).*
  from (
    select t.*, text._plain(t.shown) as plain
    from (
      select m.*, case when g.reads then text._shown(m.content) end as shown, g.*
      from spoken s
      -- A look for each guild, whatever PostgreSQL expects of the batch; what it looks for is unpacked once.
      cross join lateral (
        select r.mentions as least_mentions, r.attachments as least_attachments, r.account_age,
          r.seeks_links or r.seeks_invites as seeks, r.tokens || '{}' as words, r.needles, r.pattern, r.scripts,
          -- In a raid most of the time would go to texts of which no rule asks what they say.
          r.seeks_links or r.seeks_invites or r.tokens is not null or r.needles is not null or r.pattern is not null as reads
        from automod.ruleset r
        where r.guild_id = s.guild_id and r.rules > 0 and r.aside_since is null
        offset 0
      ) g
      cross join lateral unnest(s.messages) as m
      offset 0
    ) t
    offset 0
  ) p
  cross join lateral (select (
    p.guild_id, p.channel_id, p.parent_id, p.member_id, p.message_id, p.role_ids, p.content, p.shown, p.plain,
    case when p.words is not null or p.needles is not null then text._as_words(p.plain) end,
    p.mentions + case when p.everyone then 100 else 0 end, p.attachments, null, null
  )::automod.seen as bare offset 0) b
  cross join lateral (select case when p.seeks then automod._with_links(b.bare) else b.bare end as seen offset 0) l
  where p.mentions >= p.least_mentions
    or p.everyone and p.least_mentions is not null
    or p.attachments >= p.least_attachments
    or p.message_id - p.member_id < p.account_age
    or p.seeks and (p.plain like '%/%' or p.plain like '%\\%')
    or p.plain like any (p.needles)
    or p.words is not null and p.words ?| text._tokens(p.plain)
    or text._finds(p.pattern, p.scripts, p.shown, p.plain);
end;
$$;

comment on function automod._suspects is
'The messages of a batch that may meet a rule of their guild by what they say or bring: one cheap look at each, which may take too
many, and misses none.';

commit;
