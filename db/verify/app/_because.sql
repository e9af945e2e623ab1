-- Verify guildkeeper:app/_because on pg

begin;

select 'app._because'::regproc;

rollback;
