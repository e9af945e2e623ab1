-- Deploy guildkeeper:discord/send_direct_message to pg

begin;
set local role guildkeeper_owner;

create function discord.send_direct_message(
  guild_id bigint,
  member_id bigint,
  content text,
  expires_at timestamptz default null,
  embed jsonb default null,
  components jsonb default null,
  lane text default null,
  on_failed text default null,
  on_failed_arguments jsonb default '{}'
)
returns void
language plpgsql
as $$
declare
  v_effect_id bigint;
begin
  v_effect_id := discord._send(
    guild_id => send_direct_message.guild_id,
    lane => coalesce(send_direct_message.lane, format('dm %s', send_direct_message.member_id)),
    path => '/channels/@dm/messages',
    content => send_direct_message.content,
    mentioned_ids => '{}',
    expires_at => send_direct_message.expires_at,
    recipient_id => send_direct_message.member_id,
    embed => send_direct_message.embed,
    components => send_direct_message.components,
    files => '{}'
  );
  if send_direct_message.on_failed is not null then
    perform outbox._when_failed(
      send_direct_message.guild_id, v_effect_id, send_direct_message.on_failed, send_direct_message.on_failed_arguments
    );
  end if;
end;
$$;

comment on function discord.send_direct_message is
'Effect: a direct message, as long as discord.send_message allows. Discord takes two requests for it (open the channel, post);
it is one effect all the same. A member who closed their direct messages makes it dead (50007), which is nobody''s error. `lane`
is for what must happen in order with something else, such as a ban after it; null: direct messages wait for each other only.
`on_failed` as in discord.send_message.';

commit;
