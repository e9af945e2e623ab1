-- Deploy guildkeeper:event/messages_edited to pg

begin;
set local role guildkeeper_owner;

create function event.messages_edited(
  guild_id bigint,
  messages app.message[],
  edited_at timestamptz default null,
  at timestamptz default now()
)
returns void
language plpgsql security definer
set search_path = pg_catalog, pg_temp
as $$
declare
  v_messages constant app.message[] := array(
    select m from unnest(messages_edited.messages) as m where m.guild_id = messages_edited.guild_id
  );
begin
  perform automod._examine(v_messages, is_edit => true, at => messages_edited.at, edited_at => messages_edited.edited_at);
  perform tickets._edited(v_messages, coalesce(messages_edited.edited_at, messages_edited.at));
end;
$$;

comment on function event.messages_edited is
'The front door for messages that were edited, as they are now, and when. Automatic rules look at them, and
tickets keep what they said before: nobody earns anything by editing. Idempotent; a guild that nobody registered is passed over.';

grant execute on function event.messages_edited to guildkeeper_bot;

commit;
