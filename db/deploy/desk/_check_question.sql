-- Deploy guildkeeper:desk/_check_question to pg

begin;
set local role guildkeeper_owner;

create function desk._check_question(question desk.question)
returns void
language plpgsql stable
as $$
declare
  v_question constant desk.question := question;
begin
  if coalesce(
    v_question.place between 1 and 5
      and app._is_plain_text(v_question.label, 45) and v_question.label <> ''
      and v_question.shortest >= 0 and v_question.longest between greatest(v_question.shortest, 1) and 1000
      and coalesce(app._is_plain_text(v_question.placeholder, 100), true)
      and case v_question.kind
        when 'choice' then cardinality(v_question.choices) between 2 and 25
        else cardinality(v_question.choices) = 0
      end
      and not exists (
        select from unnest(v_question.choices) as c (choice)
        where not coalesce(app._is_plain_text(c.choice, 100) and btrim(c.choice) <> '', false)
      ),
    false
  ) is not true then
    perform app._refuse('invalid_question');
  end if;
end;
$$;

comment on function desk._check_question is 'Refuses a question that Discord would not ask (U0TQU).';

commit;
