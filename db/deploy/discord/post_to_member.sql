-- Deploy guildkeeper:discord/post_to_member to pg

begin;
set local role guildkeeper_owner;

create function discord.post_to_member(
  guild_id bigint,
  member_id bigint,
  card text,
  facts jsonb,
  on_done text default null,
  on_failed text default null,
  arguments jsonb default null,
  expires_at timestamptz default null,
  lane text default null,
  at timestamptz default now()
)
returns bigint
language plpgsql
as $$
begin
  return outbox._enqueue(
    guild_id => post_to_member.guild_id,
    lane => coalesce(post_to_member.lane, format('dm %s', post_to_member.member_id)),
    method => 'POST',
    path => '/channels/@dm/messages',
    body => discord._message(null, '{}'),
    expires_at => post_to_member.expires_at,
    recipient_id => post_to_member.member_id,
    card => post_to_member.card,
    facts => post_to_member.facts,
    on_done => post_to_member.on_done,
    on_failed => post_to_member.on_failed,
    arguments => post_to_member.arguments,
    at => post_to_member.at
  );
end;
$$;

comment on function discord.post_to_member is
'Effect: a card in a direct message, as discord.post has it. A member who closed their direct messages makes it dead (50007),
which is nobody''s error. `lane` is for what must happen in order with something else, such as a ban after it; null: direct
messages wait for each other only.';

commit;
