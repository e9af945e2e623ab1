-- Deploy guildkeeper:tickets/_being_read to pg

begin;
set local role guildkeeper_owner;

create function tickets._being_read(guild_id bigint, number bigint, token uuid)
returns tickets.passage_kind
language sql stable
as $$
  select case when t.has_unkept_answers then 'answer' else 'message' end::tickets.passage_kind
  from tickets.ticket t
  where t.guild_id = _being_read.guild_id and t.number = _being_read.number and t.history_token = _being_read.token;
$$;

comment on function tickets._being_read is
'What is read of a ticket by a token: answers to its form, or messages of its room; null: nothing, or by somebody else.';

commit;
