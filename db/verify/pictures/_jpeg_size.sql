-- Verify guildkeeper:pictures/_jpeg_size on pg

begin;

select 'pictures._jpeg_size'::regproc;

rollback;
