-- Verify guildkeeper:moderation/_obstacle on pg

begin;

select 'moderation._obstacle'::regproc;

rollback;
