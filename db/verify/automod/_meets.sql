-- Verify guildkeeper:automod/_meets on pg

begin;

select 'automod._meets'::regproc;

rollback;
