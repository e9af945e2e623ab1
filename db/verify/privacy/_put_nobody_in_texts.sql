-- Verify guildkeeper:privacy/_put_nobody_in_texts on pg

begin;

select 'privacy._put_nobody_in_texts'::regproc;

rollback;
