-- Verify guildkeeper:pictures/_number on pg

begin;

select 'pictures._number'::regproc;

rollback;
