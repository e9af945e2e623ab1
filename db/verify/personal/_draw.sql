-- Verify guildkeeper:personal/_draw on pg

begin;

select 'personal._draw'::regproc;

rollback;
