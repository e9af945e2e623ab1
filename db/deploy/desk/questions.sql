-- Deploy guildkeeper:desk/questions to pg

begin;
set local role guildkeeper_owner;

create function desk.questions(guild_id bigint, type text)
returns setof desk.question
language plpgsql stable security definer
set search_path = pg_catalog, pg_temp
as $$
begin
  perform app._require_guild(questions.guild_id);
  return query
  select q.*
  from desk.question q
  where q.guild_id = questions.guild_id
    and q.type_number = (desk._require_type(questions.guild_id, questions.type)).number
  order by q.place;
end;
$$;

comment on function desk.questions is
'What whoever opens a ticket of a type is asked, in the order of the form.
Refuses: U0GLD, U0TTY.';

grant execute on function desk.questions to guildkeeper_bot, guildkeeper_admin;

commit;
