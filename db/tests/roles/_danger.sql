-- Specification of roles._danger: what makes a role dangerous to hand out.

begin;
\ir ../../fixtures/guild.sql
\ir ../../fixtures/roles.sql
select plan(6);

select is(roles._danger(0), '{}', 'nothing');
select is(roles._danger(8), '{administrator}', 'an administrator may everything');
select is(
  roles._danger(app._permissions('send_messages', 'embed_links', 'view_channel', 'connect', 'create_public_threads')), '{}',
  'what everybody may is no danger'
);
select is(
  roles._danger(app._permissions('mention_everyone', 'kick_members', 'speak')), '{kick_members,mention_everyone}',
  'what moderators may is'
);
select is(cardinality(roles._danger(-1)), 12, 'these are twelve');
select is(roles._danger(null), '{}', 'of nothing, nothing');

select * from finish();
rollback;
