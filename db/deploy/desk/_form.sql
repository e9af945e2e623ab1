-- Deploy guildkeeper:desk/_form to pg

begin;
set local role guildkeeper_owner;

create function desk._form(guild_id bigint, type_number integer)
returns setof desk.question
language sql stable
as $$
  select q.*
  from desk.question q
  where q.guild_id = _form.guild_id and q.type_number = _form.type_number
  order by q.place;
$$;

comment on function desk._form is 'What whoever opens a ticket of a type is asked, in the order of the form.';

commit;
