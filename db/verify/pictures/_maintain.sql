-- Verify guildkeeper:pictures/_maintain on pg

begin;

select 'pictures._maintain'::regproc;

rollback;
