-- Deploy guildkeeper:moderation/_declined to pg

begin;
set local role guildkeeper_owner;

create function moderation._declined(arguments jsonb, lifts boolean default false)
returns app.refusal
language plpgsql stable
as $$
begin
  if arguments ->> 'error' is null then
    return app._refusal(case when lifts then 'not_lifted_in_time' else 'not_in_time' end, '{}');
  end if;
  return app._refusal(
    case when lifts then 'discord_declined_lifting' else 'discord_declined' end,
    array[concat_ws(' ', left(arguments ->> 'error', 300), format('(%s)', arguments ->> 'code'))]
  );
end;
$$;

comment on function moderation._declined is
'Why Discord did not do what was decided, or did not undo it (lifts), from what outbox._when_failed tells: its answer, or that
there was none in time.';

commit;
