-- Deploy guildkeeper:outbox/_backoff to pg

begin;
set local role guildkeeper_owner;

create function outbox._backoff(attempts integer, first interval default '1 second', most interval default '5 minutes')
returns interval
language plpgsql
as $$
begin
  return least(_backoff.most, _backoff.first * (2 ^ least(_backoff.attempts - 1, 20))) * (0.5 + random());
end;
$$;

comment on function outbox._backoff is
'How long to wait after so many attempts: once, twice, four times … as long as at first, at most so long, and spread by a half
so that a crowd does not come back at once.';

commit;
