-- Verify guildkeeper:automod/_check_pattern on pg

begin;

select 'automod._check_pattern'::regproc;

rollback;
