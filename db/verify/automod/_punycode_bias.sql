-- Verify guildkeeper:automod/_punycode_bias on pg

begin;

select 'automod._punycode_bias'::regproc;

rollback;
