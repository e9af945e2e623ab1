-- Verify guildkeeper:moderation/_ladder_preset on pg

begin;

select 'moderation._ladder_preset'::regproc;

rollback;
