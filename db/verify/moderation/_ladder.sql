-- Verify guildkeeper:moderation/_ladder on pg

begin;

select 'moderation._ladder'::regproc;

rollback;
