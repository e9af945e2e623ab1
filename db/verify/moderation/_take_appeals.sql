-- Verify guildkeeper:moderation/_take_appeals on pg

begin;

select 'moderation._take_appeals'::regproc;

rollback;
