-- Verify guildkeeper:app/_refusal on pg

begin;

select 'app._refusal'::regproc;

rollback;
