-- Deploy guildkeeper:choices/_unmoved to pg

begin;
set local role guildkeeper_owner;

create function choices._unmoved(option menus.option_facts, refusal text, arguments text[])
returns choices.outcome
language plpgsql stable
as $$
declare
  v choices.outcome := choices._outcome(_unmoved.option, case when _unmoved.refusal is null then 'unchanged' else 'refused' end);
begin
  if _unmoved.refusal is not null then
    v.refusal := _unmoved.refusal;
    select r.detail, r.message into v.obstacle, v.sentence from app._refusal(_unmoved.refusal, _unmoved.arguments) r;
  end if;
  return v;
end;
$$;

comment on function choices._unmoved is 'Nothing becomes of an option: it is refused, or (refusal null) there is nothing to do.';

commit;
