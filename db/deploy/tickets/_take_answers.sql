-- Deploy guildkeeper:tickets/_take_answers to pg

begin;
set local role guildkeeper_owner;

create function tickets._take_answers(ticket tickets.ticket, answers text[], files jsonb default null)
returns void
language plpgsql
as $$
declare
  v_ticket constant tickets.ticket := ticket;
  v_question record;
  v_answer text;
  v_files jsonb;
begin
  if _take_answers.answers is null then
    return;
  end if;
  for v_question in
    select q.* from desk._form(v_ticket.guild_id, v_ticket.type_number) q
  loop
    v_answer := nullif(btrim(_take_answers.answers[v_question.place]), '');
    if not coalesce(
      app._is_plain_text(v_answer, v_question.longest)
        and length(v_answer) >= v_question.shortest
        and (v_question.kind <> 'choice' or v_answer = any (v_question.choices)),
      not v_question.is_required
    ) then
      perform app._refuse('invalid_answer', v_question.label, v_question.shortest::text, v_question.longest::text);
    end if;
    v_files := case when v_question.kind = 'file' then _take_answers.files -> v_question.place::text end;
    insert into tickets.answer (guild_id, number, place, question, answer, said_id, files)
    values (
      v_ticket.guild_id, v_ticket.number, v_question.place, v_question.label, v_answer, v_ticket.said_id + v_question.place,
        v_files
    );
    if v_files is not null then
      update tickets.ticket t set has_unkept_answers = true where t.guild_id = v_ticket.guild_id and t.number = v_ticket.number;
    end if;
  end loop;
end;
$$;

comment on function tickets._take_answers is
'Writes down what the opener answered, beside each question as it is now: the answer to the question at place 3 is answers[3],
and its files are those of "3", which are fetched soon.
Refuses one that is too short or long, none of the choices, or missing (U0TAN). Null: nobody was asked.';

commit;
