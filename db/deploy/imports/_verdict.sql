-- Deploy guildkeeper:imports/_verdict to pg

begin;
set local role guildkeeper_owner;

create function imports._verdict(flaw text, had bigint, becomes bigint)
returns text
language sql immutable
return case
  when _verdict.flaw is not null then 'flawed'
  when _verdict.becomes = _verdict.had then 'same'
  when _verdict.had = 0 then 'new'
  else 'more'
end;

comment on function imports._verdict is 'What a line does to what a member has: see imports.outcome.';

commit;
