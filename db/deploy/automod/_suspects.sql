-- Deploy guildkeeper:automod/_suspects to pg

begin;
set local role guildkeeper_owner;

create type automod.seen as (
  guild_id bigint,
  channel_id bigint,
  parent_id bigint,
  member_id bigint,
  message_id bigint,
  role_ids bigint[],
  content text,
  plain text,
  mentions integer,
  attachments integer
);
comment on type automod.seen is
'A message that automatic rules look at: what it says, and that as automod._plain reads it. @everyone counts as a hundred
mentions.';

create function automod._suspects(messages app.message[])
returns setof automod.seen
language plpgsql stable
as $$
begin
  return query
  with guild as materialized (
    -- Unpacked once, not for each message.
    select s.*, s.tokens || '{}' as words
    from automod.ruleset s
    where s.rules > 0 and s.guild_id in (select m.guild_id from unnest(_suspects.messages) as m)
  )
  select m.guild_id, m.channel_id, m.parent_id, m.member_id, m.message_id, m.role_ids, m.content, t.plain,
    m.mentions + case when m.everyone then 100 else 0 end, m.attachments
  from unnest(_suspects.messages) as m
  join guild g on g.guild_id = m.guild_id
  cross join lateral (select automod._plain(m.content) as plain offset 0) t
  where m.member_id > 0 and m.message_id > 0 and m.channel_id > 0
    and m.mentions is not null  -- else it comes from history
    and (
      m.mentions >= g.mentions
      or m.everyone and g.mentions is not null
      or m.attachments >= g.attachments
      or m.message_id - m.member_id < g.account_age
      or g.seeks_links and t.plain like '%://%'
      or g.seeks_invites and t.plain like '%discord%'
      or t.plain ~* g.pattern
      or t.plain like any (g.needles)
      or g.words is not null and g.words ?| automod._tokens(t.plain)
    );
end;
$$;

comment on function automod._suspects is
'The messages of a batch that may meet a rule of their guild by what they say or bring: one cheap look at each, which may take too
many, and misses none. What was read from history is left out: nobody is called to account for what they wrote long ago.';

commit;
