-- Deploy guildkeeper:leveling/_earn to pg

begin;
set local role guildkeeper_owner;

create function leveling._earn(messages app.message[])
returns void
language plpgsql
as $$
declare
  v_candidates leveling.weighed[];
  v_refused leveling.weighed[];
begin
  select array_agg(w) filter (where w.rule = 'message'), array_agg(w) filter (where w.rule <> 'message')
  into v_candidates, v_refused
  from leveling._weigh(_earn.messages) w;

  if v_candidates is not null then
    perform leveling._award(v_candidates);
  end if;
  if v_refused is not null then
    perform leveling._note_refusals(v_refused);
  end if;
end;
$$;

comment on function leveling._earn is
'A batch of messages earns XP: weighs them all at once, awards those no rule refuses, and notes the rule of the others.';

commit;
