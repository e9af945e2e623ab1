-- Verify guildkeeper:moderation/_bans on pg

begin;

select 'moderation._bans'::regproc;

rollback;
