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
  select m.guild_id, m.channel_id, m.parent_id, m.member_id, m.message_id, m.role_ids, m.content, t.shown, p.plain,
    m.mentions + case when m.everyone then 100 else 0 end, m.attachments
  from spoken s
  cross join lateral (
    -- One look for each guild; what its messages are held against is unpacked once, not for each of them.
    select r.*, r.tokens || '{}' as words
    from automod.ruleset r
    where r.guild_id = s.guild_id and r.rules > 0 and r.aside_since is null
    offset 0
  ) g
  cross join lateral unnest(s.messages) as m
  cross join lateral (select automod._shown(m.content) as shown offset 0) t
  cross join lateral (select automod._plain(t.shown) as plain offset 0) p
  where m.mentions >= g.mentions
    or m.everyone and g.mentions is not null
    or m.attachments >= g.attachments
    or m.message_id - m.member_id < g.account_age
    or (g.seeks_links or g.seeks_invites) and p.plain ~ '[.。:].*[/\\]'
    or p.plain like any (g.needles)
    or g.words is not null and g.words ?| automod._tokens(p.plain)
    or automod._finds(g.pattern, t.shown, p.plain);
end;
$$;

comment on function automod._suspects is
'The messages of a batch that may meet a rule of their guild by what they say or bring: one cheap look at each, which may take too
many, and misses none.';

commit;
