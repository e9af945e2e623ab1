-- Verify guildkeeper:personal/_made on pg

begin;

select 'personal._made'::regproc;

rollback;
