-- Deploy guildkeeper:app/_require_page_size to pg

begin;
set local role guildkeeper_owner;

create function app._require_page_size(page_size integer, most integer default 100)
returns void
language plpgsql stable
as $$
begin
  if _require_page_size.page_size is null or _require_page_size.page_size not between 1 and _require_page_size.most then
    perform app._refuse(
      'invalid_page_size', coalesce(_require_page_size.page_size::text, 'null'), _require_page_size.most::text
    );
  end if;
end;
$$;

comment on function app._require_page_size is 'Refuses a page of less than 1 row or more than `most` (U0SIZ).';

commit;
