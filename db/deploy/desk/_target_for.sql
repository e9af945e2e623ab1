-- Deploy guildkeeper:desk/_target_for to pg

begin;
set local role guildkeeper_owner;

create type desk.allowance as (first_reply interval, next_reply interval, solution interval);
comment on type desk.allowance is
'How much working time staff take at most to answer first, to answer again, and to solve it; null: as long as it takes.';

create function desk._target_for(guild_id bigint, type_number integer, priority desk.priority)
returns desk.allowance
language plpgsql stable
as $$
declare
  v_allowance desk.allowance;
begin
  select g.first_reply, g.next_reply, g.solution into v_allowance
  from desk.target g
  where g.guild_id = _target_for.guild_id and g.type_number in (0, _target_for.type_number)
    and g.priority = _target_for.priority
  order by g.type_number desc
  limit 1;
  return v_allowance;
end;
$$;

comment on function desk._target_for is
'The targets of tickets of a type and priority: the type''s own, else those of all types; nothing: none.';

commit;
