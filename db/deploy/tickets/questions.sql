-- Deploy guildkeeper:tickets/questions to pg

begin;
set local role guildkeeper_owner;

create function tickets.questions(guild_id bigint, type text)
returns setof tickets.question
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(questions.guild_id);
  return query
  select q.*
  from tickets.question q
  where q.guild_id = questions.guild_id
    and q.type_number = (tickets._require_type(questions.guild_id, questions.type)).number
  order by q.place;
end;
$$;

comment on function tickets.questions is
'What whoever opens a ticket of a type is asked, in the order of the form.
Refuses: U0GLD, U0TTY.';

grant execute on function tickets.questions to guildkeeper_bot, guildkeeper_admin;

commit;
