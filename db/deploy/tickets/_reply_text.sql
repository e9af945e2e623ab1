-- Deploy guildkeeper:tickets/_reply_text to pg

begin;
set local role guildkeeper_owner;

create function tickets._reply_text(ticket tickets.ticket, name text, text text)
returns text
language plpgsql stable
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_text text := btrim(_reply_text.text);
begin
  if _reply_text.name is not null and v_text <> '' then
    perform app._refuse('two_replies');
  elsif _reply_text.name is not null then
    v_text := desk._saved_text(v_ticket.guild_id, _reply_text.name);
    v_text := replace(v_text, '{member}', format('<@%s>', v_ticket.member_id));
    v_text := replace(v_text, '{number}', v_ticket.number::text);
    v_text := left(replace(v_text, '{type}', (tickets._type_of(v_ticket)).name), 2000);
  end if;
  if coalesce(v_text, '') = '' or not app._is_plain_text(v_text, 2000) then
    perform app._refuse('nothing_to_say');
  end if;
  return v_text;
end;
$$;

comment on function tickets._reply_text is
'What is said in a ticket: a saved reply, in the guild''s language if there is one, with everything filled in; or a text as it
is. Refuses a reply that there is not, and nothing (U0TSR).';

commit;
